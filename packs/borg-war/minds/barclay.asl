// He has built the holocloak, and knows all that can go wrong with it.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
