!end.
+!end : not dead(patient) <- strike(patient); !end.
+!end.
