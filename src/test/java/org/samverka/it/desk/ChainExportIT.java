package org.samverka.it.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverka.audit.VerifyChain;
import org.samverka.desk.ChainExport;
import org.samverka.desk.ChainExport.Kind;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.association.Associations;
import org.samverka.it.identity.People;

/** A chain that leaves the house can be verified by whoever gets it. */
@ContainerTest
class ChainExportIT {

  @Inject ChainExport export;
  @Inject People people;
  @Inject Associations associations;

  @Test
  void an_exported_chain_is_whole_and_holds_its_seal() throws IOException {
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    long association = associations.confirmed("Föreningen Kedjan \"Å\" },").id();

    ChainExport.Found found = export.begin(registrar, Kind.ASSOCIATION, association);
    List<String> lines = lines(registrar, Kind.ASSOCIATION, association, found.seal().sequence());

    String seal = found.seal().sequence() + ":" + found.seal().hash();
    assertEquals(found.seal().sequence(), lines.size());
    assertEquals(VerifyChain.WHOLE, verify(lines, seal));
    lines.set(0, lines.get(0).replace("\"outcome\":\"OK\"", "\"outcome\":\"REFUSED\""));
    assertEquals(VerifyChain.BROKEN, verify(lines, seal));
  }

  @Test
  void a_chain_without_its_end_does_not_hold_the_seal() throws IOException {
    Actor administrator = people.staff("Ada Administratör", Role.ADMINISTRATOR);
    ChainExport.Found found = export.find(administrator, Kind.SYSTEM, 0);
    List<String> lines = lines(administrator, Kind.SYSTEM, 0, found.seal().sequence());
    String seal = found.seal().sequence() + ":" + found.seal().hash();
    assertEquals(VerifyChain.WHOLE, verify(lines, seal));

    lines.remove(lines.size() - 1);

    assertEquals(VerifyChain.OTHER_THAN_THE_SEAL, verify(lines, seal));
  }

  @Test
  void that_a_chain_was_fetched_is_recorded_elsewhere_than_in_it() throws IOException {
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    long association = associations.confirmed("Föreningen Spåret").id();
    long before = export.begin(registrar, Kind.ASSOCIATION, association).seal().sequence();
    assertEquals(before, export.find(registrar, Kind.ASSOCIATION, association).seal().sequence());

    long end = export.find(registrar, Kind.SYSTEM, 0).seal().sequence();
    assertTrue(
        lines(registrar, Kind.SYSTEM, 0, end).stream()
            .anyMatch(
                line ->
                    line.contains("\"action\":\"audit.exported\"")
                        && line.contains("\"chain\":\"association:" + association + "\"")));
  }

  @Test
  void nobody_but_the_administrator_and_the_registrar_fetches_a_chain() {
    Actor officer = people.staff("Hanna Handläggare", Role.OFFICER, Role.REVIEWER);
    assertThrows(RefusedException.class, () -> export.begin(officer, Kind.SYSTEM, 0));
    assertThrows(
        RefusedException.class,
        () -> export.write(officer, Kind.SYSTEM, 0, 0, 1, new ByteArrayOutputStream()));
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    assertThrows(
        NotFoundException.class, () -> export.find(registrar, Kind.ASSOCIATION, 999_999_999));
    assertThrows(NotFoundException.class, () -> export.find(registrar, Kind.CASE, 999_999_999));
  }

  private List<String> lines(Actor actor, Kind kind, long id, long last) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long after = 0;
    while (after < last) {
      after = export.write(actor, kind, id, after, last, out);
    }
    return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static int verify(List<String> lines, String seal) throws IOException {
    Path file = Files.createTempFile("chain", ".jsonl");
    try {
      Files.write(file, lines);
      return VerifyChain.run(
          new String[] {file.toString(), seal},
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    } finally {
      Files.delete(file);
    }
  }
}
