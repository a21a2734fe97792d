// He commands Unity and the Enterprise, answers for the holocloak, and was once one of the Borg.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
