// Who keeps order.
