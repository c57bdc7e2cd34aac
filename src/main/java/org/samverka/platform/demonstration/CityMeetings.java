package org.samverka.platform.demonstration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.RulingForm;

/**
 * The meetings of the committee and the board: on fixed days, with the cases that are ready by
 * then. What a meeting decides goes on to minutes, notice and the end of the time for appeal.
 */
final class CityMeetings {

  /** The agenda is made when the cases of the meeting before have their paragraphs. */
  private static final int AGENDA_BEFORE = 10;

  private static final int MINUTES_AFTER = 4;
  private static final int NOTICE_AFTER = 5;
  private static final Duration AFTER_THE_MEETINGS = Duration.ofHours(2);
  private static final int FINAL_AFTER = 36;

  private final Timetable timetable;
  private final CityBoard board;
  private final Random random;
  private final Map<DecisionBody, TreeMap<LocalDate, Sitting>> sittings =
      new EnumMap<>(DecisionBody.class);

  /** What becomes of a case that a meeting decides. */
  interface Item {

    long caseId();

    /** The notice is posted. */
    void announced();

    /** Nobody has appealed in time; whether the registrar confirms it is the item's. */
    void timeOver();
  }

  private static final class Sitting {
    private long meetingId;
    private boolean onAgenda;
    private final Map<Item, RulingForm> items = new LinkedHashMap<>();
  }

  CityMeetings(Timetable timetable, CityBoard board, Random random, List<LocalDate> days) {
    this.timetable = timetable;
    this.board = board;
    this.random = random;
    for (DecisionBody body : List.of(DecisionBody.COMMITTEE, DecisionBody.BOARD)) {
      TreeMap<LocalDate, Sitting> ofBody = new TreeMap<>();
      days.forEach(day -> ofBody.put(weekday(day), new Sitting()));
      sittings.put(body, ofBody);
      ofBody.forEach((day, sitting) -> plan(day, sitting));
    }
  }

  /** A case is to be on the agenda of the first meeting from a day on. */
  void enter(Item item, DecisionBody body, LocalDate from) {
    var entry = sittings.getOrDefault(body, new TreeMap<>()).ceilingEntry(from);
    if (entry == null) {
      return;
    }
    Sitting sitting = entry.getValue();
    if (sitting.meetingId == 0) {
      sitting.meetingId = board.schedule(body, entry.getKey());
    }
    sitting.items.put(item, board.proposal(item.caseId()));
    if (sitting.onAgenda) {
      board.putOnAgenda(item.caseId(), sitting.meetingId);
    }
  }

  private void makeAgenda(Sitting sitting) {
    sitting.onAgenda = true;
    sitting.items.keySet().forEach(one -> board.putOnAgenda(one.caseId(), sitting.meetingId));
  }

  private void plan(LocalDate day, Sitting sitting) {
    Instant morning = Calendar.morning(day);
    timetable.at(
        Calendar.morning(day.minusDays(AGENDA_BEFORE)).plus(AFTER_THE_MEETINGS),
        () -> makeAgenda(sitting));
    timetable.at(morning, () -> hold(sitting));
    timetable.at(Calendar.morning(day.plusDays(MINUTES_AFTER)), () -> minutes(sitting));
    timetable.at(Calendar.morning(day.plusDays(NOTICE_AFTER)), () -> notice(sitting));
    timetable.at(Calendar.morning(day.plusDays(FINAL_AFTER)), () -> timeOver(sitting));
  }

  private void hold(Sitting sitting) {
    if (sitting.meetingId == 0) {
      return;
    }
    board.meet(sitting.meetingId, random);
    board.sayWhoIsWho(sitting.meetingId);
    for (Map.Entry<Item, RulingForm> item : List.copyOf(sitting.items.entrySet())) {
      board.decide(item.getKey().caseId(), item.getValue());
    }
    board.end(sitting.meetingId);
  }

  private void minutes(Sitting sitting) {
    if (sitting.meetingId != 0) {
      board.approveMinutes(sitting.meetingId);
    }
  }

  private void notice(Sitting sitting) {
    if (sitting.meetingId != 0) {
      board.postNotice(sitting.meetingId);
      sitting.items.keySet().forEach(Item::announced);
    }
  }

  private void timeOver(Sitting sitting) {
    new ArrayList<>(sitting.items.keySet()).forEach(Item::timeOver);
  }

  private static LocalDate weekday(LocalDate day) {
    LocalDate one = day;
    while (one.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
      one = one.plusDays(1);
    }
    return one;
  }
}
