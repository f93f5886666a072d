extension Schema {
  /// The state of the room with the course of the event. `left_lobby`: in seconds since 1970, of the room as a whole.
  /// `discussed`: ids with a space between them. `report`: where the last
  /// group report lies, which any window may have saved. Earlier versions could be elsewhere than at the vote that was open.
  static let oneState = """
    CREATE TABLE state (
      one INTEGER PRIMARY KEY CONSTRAINT one_room CHECK (one = 1),
      scene TEXT NOT NULL CONSTRAINT known_scene CHECK (
        scene IN ('network', 'lobby', 'item', 'field', 'discussion', 'gaps', 'sizes', 'steps', 'closing', 'end')),
      item TEXT NOT NULL CONSTRAINT room_item_id CHECK (length(item) BETWEEN 1 AND 80),
      round INTEGER NOT NULL CONSTRAINT room_round CHECK (round IN (1, 2)),
      blank INTEGER NOT NULL CONSTRAINT blank_switch CHECK (blank IN (0, 1)),
      scale INTEGER NOT NULL CONSTRAINT scale_range CHECK (scale BETWEEN 0 AND 3),
      timer_end INTEGER,
      revision INTEGER NOT NULL,
      ended INTEGER NOT NULL CONSTRAINT ended_switch CHECK (ended IN (0, 1)),
      page INTEGER NOT NULL,
      held INTEGER NOT NULL CONSTRAINT held_switch CHECK (held IN (0, 1)),
      follow TEXT CONSTRAINT follow_length CHECK (length(follow) <= 20),
      discussed TEXT NOT NULL CONSTRAINT discussed_length CHECK (length(discussed) <= 50000),
      left_lobby INTEGER,
      question TEXT CONSTRAINT question_length CHECK (length(question) <= 200),
      anew INTEGER NOT NULL CONSTRAINT anew_switch CHECK (anew IN (0, 1)),
      report TEXT CONSTRAINT report_length CHECK (length(report) <= 4096)
    ) STRICT;
    INSERT INTO state
      SELECT one, scene, item, round, blank, scale, timer_end, revision, scene = 'end', 0, scene = 'network', NULL, '',
        CASE WHEN scene NOT IN ('network', 'lobby') THEN (SELECT begun FROM workshop) END, NULL, 0, NULL
      FROM room;
    DROP TABLE room;
    ALTER TABLE state RENAME TO room;
    UPDATE room SET scene = 'item', blank = 0, (item, round) = (
        SELECT item, round FROM ballot WHERE status = 'open' LIMIT 1)
      WHERE EXISTS (SELECT 1 FROM ballot WHERE status = 'open')
        AND NOT EXISTS (SELECT 1 FROM ballot WHERE status = 'open' AND ballot.item = room.item);
    UPDATE room SET scene = 'item', blank = 0 WHERE EXISTS (SELECT 1 FROM ballot WHERE status = 'open');
    """
}
