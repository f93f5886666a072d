extension Schema {
  // With what a phone comes back that has lost its cookie; drawn when it joins, gone with the person. The kiosk has its
  // own numbers, as somebody there can be followed on the screen alone. `released`: whether phones may have the group
  // report after the end.
  static let phoneNumber = """
    CREATE TABLE phone_number (
      number INTEGER NOT NULL PRIMARY KEY CONSTRAINT phone_number_range CHECK (number BETWEEN 100000 AND 999999),
      participant INTEGER NOT NULL UNIQUE REFERENCES participant (key) ON DELETE CASCADE
    ) STRICT;
    ALTER TABLE workshop ADD COLUMN report_released INTEGER NOT NULL DEFAULT 0
      CONSTRAINT report_released_switch CHECK (report_released IN (0, 1));
    """
}
