!patrol.
+!patrol <- walk(west); walk(east); !patrol.
