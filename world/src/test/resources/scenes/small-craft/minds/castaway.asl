// Out of the boat, by the gangway, to whoever saved him.
+docked(gnat, _) : exit(_, Way) & not Way = gnat_bridge <- walk(Way); .wait(60000); walk(ark_bridge).
