+caught[source(warden)] : not ran <- +ran; walk(hall).
