a::b::c(1).
~a::c(1).
//// problems
p.asl:1:5: found '::' where something else must stand; expected one name space, and that before '~', as in space::~name
p.asl:2:3: found '::' where something else must stand; expected one name space, and that before '~', as in space::~name
