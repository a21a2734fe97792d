+!wreck <- overload(tug_core); walk(tug_bridge).
