// Captain of the Dallas. He does what is logical, and what is logical is what keeps most people alive.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
