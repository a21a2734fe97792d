// Aide on the Dallas; in truth an admiral of Romulan intelligence. She serves one empire, and is very patient.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
