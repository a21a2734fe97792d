!work. +!work. -!wokr. -!sing.
//// problems
p.asl:1:16: the failure plan answers a goal that nobody pursues: wokr/0; did you mean 'work'?
p.asl:1:24: the failure plan answers a goal that nobody pursues: sing/0; name a goal
