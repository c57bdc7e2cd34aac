package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samverka.audit.VerifyChain;

/** Checks an exported chain by the command for it, in a process of its own, far from the portal. */
final class ChainCheck {

  private ChainCheck() {}

  /** The file is whole, and ends where the seal was put. */
  static void isWhole(Path file, String seal) throws IOException, InterruptedException {
    assertTrue(command(VerifyChain.WHOLE, file, seal).contains("whole: chain"));
  }

  /** One word of one entry is changed: the command says at which. */
  static void tellsWhereItWasTamperedWith(Path file) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    int place = lines.size() / 2;
    String line = lines.get(place - 1);
    lines.set(place - 1, line.replaceFirst("\"at\":\"20\\d\\d", "\"at\":\"1999"));
    assertTrue(!line.equals(lines.get(place - 1)), "nothing was changed in: " + line);
    Path changed = Files.write(file.resolveSibling("changed.jsonl"), lines);
    assertTrue(command(VerifyChain.BROKEN, changed).contains("broken at line " + place + ":"));
  }

  /** The end is cut off: the seal tells. */
  static void tellsThatItWasCut(Path file, String seal) throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Path cut = Files.write(file.resolveSibling("cut.jsonl"), lines.subList(0, lines.size() - 1));
    assertTrue(command(VerifyChain.OTHER_THAN_THE_SEAL, cut, seal).contains("cut off"));
  }

  private static String command(int expected, Path file, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(VerifyChain.class.getName());
    command.add(file.toString());
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
    assertEquals(expected, process.exitValue(), said);
    return said;
  }
}
