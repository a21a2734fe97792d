// He would rather quarrel than be bored, and his friend shall not be called a coward.

house(romeo, montagues).

@for_a_friend
+coward(P)[source(T)] : friend(P) & beside(T) & able(T) <- .send(T, tell, draw); +fighting(T); !fight(T).

@last_words
+downed(Me, T, _) : .my_name(Me) <- +wounded_by(T).
