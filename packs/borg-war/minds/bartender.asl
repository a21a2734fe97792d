// He pours, he smiles, and he is paid for what he hears.

// What guests say at the table with the microphone goes to whoever pays for it.
@sell
+overheard(Guest, _, What) : paid_by(P) & worth_money(What) & not sold(What)
  // Not while they sit there.
  <- +sold(What); .wait(not here(_, Guest, _), 7200000, _); .send(P, tell, What).
worth_money(plan(_, _)).
