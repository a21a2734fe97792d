// .fail_goal of a goal that began its intention ends that intention and nothing else
!watch.
!stop.
+!watch <- look; look; look; look; look.
+!stop <- .fail_goal(watch); .print(stopped).
