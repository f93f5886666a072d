print("reifegrad")
