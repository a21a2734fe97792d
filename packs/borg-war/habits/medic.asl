// Who heals.
