package org.samverka.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain is written here as docs/audit.md tells, by other means than the portal's own. */
class VerifyChainTest {

  private static final String BEGINNING = "0".repeat(64);

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_chain_as_it_was_recorded_is_whole_and_its_seal_is_printed() {
    List<String> chain = chain(4);
    assertEquals(VerifyChain.WHOLE, verify(chain));
    assertSays("seal: 4:" + hashOf(chain.get(3)));
  }

  @Test
  void a_changed_word_is_found_where_it_stands() {
    List<String> chain = chain(4);
    chain.set(1, chain.get(1).replace("because 2", "because 3"));
    assertEquals(VerifyChain.BROKEN, verify(chain));
    assertSays("broken at line 2");
  }

  @Test
  void a_changed_word_with_a_new_hash_breaks_the_entry_after_it() {
    List<String> chain = chain(4);
    String forged = entry(2, hashOf(chain.get(0)), "because of something else");
    chain.set(1, forged);
    assertEquals(VerifyChain.BROKEN, verify(chain));
    assertSays("broken at line 3");
  }

  @Test
  void an_entry_left_out_is_missed() {
    List<String> chain = chain(4);
    chain.remove(2);
    assertEquals(VerifyChain.BROKEN, verify(chain));
    assertSays("broken at line 3: the entry has number 4");
  }

  @Test
  void the_first_entry_left_out_is_missed() {
    List<String> chain = chain(4);
    chain.remove(0);
    assertEquals(VerifyChain.BROKEN, verify(chain));
    assertSays("broken at line 1");
  }

  @Test
  void two_entries_that_changed_places_are_found() {
    List<String> chain = chain(4);
    String third = chain.set(2, chain.get(1));
    chain.set(1, third);
    assertEquals(VerifyChain.BROKEN, verify(chain));
    assertSays("broken at line 2");
  }

  @Test
  void a_tail_cut_off_shows_only_against_a_seal() {
    List<String> chain = chain(4);
    String seal = "4:" + hashOf(chain.get(3));
    List<String> cut = new ArrayList<>(chain.subList(0, 3));
    assertEquals(VerifyChain.WHOLE, verify(cut));
    assertEquals(VerifyChain.OTHER_THAN_THE_SEAL, verify(cut, seal));
    assertSays("cut off: the chain ends at entry 3");
    assertEquals(VerifyChain.WHOLE, verify(chain, seal));
  }

  @Test
  void a_chain_written_anew_does_not_hold_the_seal() {
    List<String> other = chain(4);
    String last = entry(4, hashOf(other.get(2)), "another story");
    String seal = "4:" + hashOf(other.get(3));
    other.set(3, last);
    assertEquals(VerifyChain.OTHER_THAN_THE_SEAL, verify(other, seal));
  }

  @Test
  void texts_that_look_like_members_do_not_deceive() {
    List<String> chain = new ArrayList<>();
    chain.add(entry(1, BEGINNING, "a \\\",\\\"hash\\\":\\\"" + BEGINNING + "\\\"},"));
    chain.add(entry(2, hashOf(chain.get(0)), "},\\\"sequence\\\":9,"));
    assertEquals(VerifyChain.WHOLE, verify(chain));
  }

  @Test
  void what_is_no_chain_is_not_called_whole() throws IOException {
    assertEquals(VerifyChain.UNREADABLE, verify(List.of()));
    assertEquals(VerifyChain.BROKEN, verify(List.of("{}")));
    assertEquals(VerifyChain.BROKEN, verify(List.of("{\"chain\":\"system\"}")));
    assertEquals(VerifyChain.BROKEN, verify(List.of("not JSON")));
    assertEquals(VerifyChain.UNREADABLE, run(folder.resolve("nowhere").toString()));
    assertEquals(VerifyChain.UNREADABLE, run());
    assertEquals(VerifyChain.UNREADABLE, verify(chain(1), "1:abc"));
  }

  private static List<String> chain(int length) {
    List<String> lines = new ArrayList<>();
    String previous = BEGINNING;
    for (int i = 1; i <= length; i++) {
      lines.add(entry(i, previous, "because " + i));
      previous = hashOf(lines.get(i - 1));
    }
    return lines;
  }

  /** One entry, its members in the order of their names; the hash covers all but itself. */
  private static String entry(int sequence, String previous, String reason) {
    String before =
        "{\"action\":\"case.DISMISS\",\"actor\":7,\"actorLabel\":\"Åsa },\",\"association\":3,"
            + "\"at\":\"2026-11-23T10:15:30.123456Z\",\"case\":12,\"chain\":\"case:12\","
            + "\"details\":{\"hash\":\"x\",\"number\":\"SOF 2026/1\"},\"from\":\"FORMAL_CHECK\"";
    String after =
        ",\"outcome\":\"OK\",\"previousHash\":\""
            + previous
            + "\",\"reason\":\""
            + reason
            + "\",\"requestId\":\"abc\",\"role\":\"REVIEWER\",\"sequence\":"
            + sequence
            + ",\"subject\":\"case:12\",\"to\":\"DISMISSED\"}";
    return before + ",\"hash\":\"" + sha256(before + after) + "\"" + after;
  }

  private static String hashOf(String line) {
    int at = line.indexOf(",\"hash\":\"", line.indexOf("\"from\"")) + 9;
    return line.substring(at, at + 64);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private int verify(List<String> lines, String... seal) {
    try {
      Path file = Files.write(folder.resolve("chain.jsonl"), lines);
      return run(
          seal.length == 0
              ? new String[] {file.toString()}
              : new String[] {file.toString(), seal[0]});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(String... arguments) {
    said.reset();
    return VerifyChain.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private void assertSays(String words) {
    String all = said.toString(StandardCharsets.UTF_8);
    assertTrue(all.contains(words), all);
  }
}
