+control_passed(Hive, _, diver_1) <- sever(Hive).
+severed(Hive, From) <- share(free_of(From)); join(Hive, From).
