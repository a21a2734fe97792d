// Eighteen, and already known for what she has found out about men and machines. Her mother got away from the hive.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
