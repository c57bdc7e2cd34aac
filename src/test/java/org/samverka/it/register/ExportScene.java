package org.samverka.it.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samverka.it.scene.Scene;

/** Partners whose names are a trial to spreadsheet programs, and more than are read at once. */
@ApplicationScoped
public class ExportScene implements Scene {

  /** Names that a program might carry out, cut off, or turn round. */
  public static final List<String> NAMES =
      List.of(
          "=HYPERLINK(\"http://exempel.example\";\"Tryck här\")",
          "+1 för alla",
          "-1 är inget tal",
          "@hemma",
          "\tIndragna",
          "\rVagnretur",
          "\uff1dHelbredd",
          "Åkern och Ärlan på Ön 🎉",
          "جمعية الأمل",
          "Semikolon; \"citat\", och komma",
          "'Apostrof");

  /** How many partners the long list has: more than two pieces. */
  public static final int MANY = 1003;

  @Inject private RegisterRows rows;

  @Override
  public String name() {
    return "exports";
  }

  @Override
  public Map<String, String> play() {
    long odd = rows.programme();
    for (int i = 0; i < NAMES.size(); i++) {
      rows.put(rows.row(odd, NAMES.get(i)).amount(100_000 + 1000L * (i * 7 % NAMES.size())));
    }
    RegisterRows.Row past =
        rows.row(odd, "Före namnbytet")
            .amount(900_000)
            .valid(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 2));
    rows.put(past);
    rows.put(
        rows.row(odd, "Efter namnbytet")
            .amount(900_000)
            .of(past)
            .valid(LocalDate.of(2026, 5, 2), RegisterRows.OPEN));
    long many = rows.programme();
    rows.put(
        IntStream.range(0, MANY)
            .mapToObj(i -> rows.row(many, "Förening %04d".formatted(i)))
            .toArray(RegisterRows.Row[]::new));
    return Map.of("odd", Long.toString(odd), "many", Long.toString(many));
  }
}
