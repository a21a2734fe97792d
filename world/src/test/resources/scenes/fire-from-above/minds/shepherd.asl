+bombardment_begun(By, _) <- +under_fire(By).
