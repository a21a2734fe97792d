{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
{ begin namespace(n) }
p(1).
//// problems
p.asl:1:1: a name space is entered and not left; write { end } behind its last line
p.asl:2:1: a name space is entered and not left; write { end } behind its last line
p.asl:3:1: a name space is entered and not left; write { end } behind its last line
p.asl:4:1: a name space is entered and not left; write { end } behind its last line
p.asl:5:1: a name space is entered and not left; write { end } behind its last line
p.asl:6:1: a name space is entered and not left; write { end } behind its last line
p.asl:7:1: a name space is entered and not left; write { end } behind its last line
p.asl:8:1: a name space is entered and not left; write { end } behind its last line
p.asl:9:1: a name space is entered and not left; write { end } behind its last line
p.asl:10:1: a name space is entered and not left; write { end } behind its last line
p.asl:11:1: a name space is entered and not left; write { end } behind its last line
p.asl:12:1: a name space is entered and not left; write { end } behind its last line
p.asl:13:1: a name space is entered and not left; write { end } behind its last line
p.asl:14:1: a name space is entered and not left; write { end } behind its last line
p.asl:15:1: a name space is entered and not left; write { end } behind its last line
p.asl:16:1: a name space is entered and not left; write { end } behind its last line
p.asl:17:1: a name space is entered and not left; write { end } behind its last line
p.asl:18:1: a name space is entered and not left; write { end } behind its last line
p.asl:19:1: a name space is entered and not left; write { end } behind its last line
p.asl:20:1: a name space is entered and not left; write { end } behind its last line
p.asl:21:1: a name space is entered and not left; write { end } behind its last line
p.asl:22:1: a name space is entered and not left; write { end } behind its last line
p.asl:23:1: a name space is entered and not left; write { end } behind its last line
p.asl:24:1: a name space is entered and not left; write { end } behind its last line
p.asl:25:1: a name space is entered and not left; write { end } behind its last line
p.asl:26:1: a name space is entered and not left; write { end } behind its last line
p.asl:27:1: a name space is entered and not left; write { end } behind its last line
p.asl:28:1: a name space is entered and not left; write { end } behind its last line
p.asl:29:1: a name space is entered and not left; write { end } behind its last line
p.asl:30:1: a name space is entered and not left; write { end } behind its last line
p.asl:31:1: a name space is entered and not left; write { end } behind its last line
p.asl:32:1: a name space is entered and not left; write { end } behind its last line
p.asl:33:1: a name space is entered and not left; write { end } behind its last line
p.asl:34:1: a name space is entered and not left; write { end } behind its last line
p.asl:35:1: a name space is entered and not left; write { end } behind its last line
p.asl:36:1: a name space is entered and not left; write { end } behind its last line
p.asl:37:1: a name space is entered and not left; write { end } behind its last line
p.asl:38:1: a name space is entered and not left; write { end } behind its last line
p.asl:39:1: a name space is entered and not left; write { end } behind its last line
p.asl:40:1: a name space is entered and not left; write { end } behind its last line
p.asl:41:1: a name space is entered and not left; write { end } behind its last line
p.asl:42:1: a name space is entered and not left; write { end } behind its last line
p.asl:43:1: a name space is entered and not left; write { end } behind its last line
p.asl:44:1: a name space is entered and not left; write { end } behind its last line
p.asl:45:1: a name space is entered and not left; write { end } behind its last line
p.asl:46:1: a name space is entered and not left; write { end } behind its last line
p.asl:47:1: a name space is entered and not left; write { end } behind its last line
p.asl:48:1: a name space is entered and not left; write { end } behind its last line
p.asl:49:1: a name space is entered and not left; write { end } behind its last line
p.asl:50:1: a name space is entered and not left; write { end } behind its last line
p.asl:51:1: a name space is entered and not left; write { end } behind its last line
p.asl:51:1: more than 50 name spaces are open; close some: { end }
