// What those know who are in the secret, and how it is kept: a word on it goes to whoever answers for it, and to nobody
// else. Others learn of it by being told or by what they see.

secret(holocloak_project).
makes(federation, romulans, holocloak).
meant_against(holocloak, borg).

// They know what the project would mean if it came out.
breach(holocloak_project, Treaty) :- clause(Treaty, forbids(federation, cloaking)).

// A day's work at the bench, then a word to whoever answers for it.
@bench_work
+!work_on(Thing) : authority(Head, holocloak_project)
  // The morning goes into getting it ready; the rest of the day and the night into finding out what burnt.
  <- .wait(14400000); .send(Head, tell, tried_out(Thing)); .wait(72000000); !work_on(Thing).
