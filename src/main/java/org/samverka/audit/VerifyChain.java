package org.samverka.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported chain without the portal: {@code java … org.samverka.audit.VerifyChain file
 * [sequence:hash]}. Says where a chain that was tampered with breaks, and, given the seal that a
 * receipt or a decision prints, whether its tail was cut off. docs/audit.md describes what is
 * checked, so that somebody else's tool can do the same.
 */
public final class VerifyChain {

  /** The chain is whole. */
  public static final int WHOLE = 0;

  /** An entry was changed, left out, added or moved. */
  public static final int BROKEN = 1;

  /** The chain is whole as far as it goes, and does not hold what the seal says. */
  public static final int OTHER_THAN_THE_SEAL = 2;

  /** The command was given something that it cannot read. */
  public static final int UNREADABLE = 3;

  private final PrintStream out;

  private VerifyChain(PrintStream out) {
    this.out = out;
  }

  /** Verifies the file that the first argument names, against the seal in the second, if given. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out));
  }

  /**
   * As {@link #main}, but answers instead of ending.
   *
   * @return one of the constants of this class
   */
  public static int run(String[] arguments, PrintStream out) {
    if (arguments.length < 1 || arguments.length > 2) {
      out.println("usage: VerifyChain file [sequence:hash]");
      return UNREADABLE;
    }
    Seal seal = null;
    if (arguments.length == 2) {
      seal = seal(arguments[1]);
      if (seal == null) {
        out.println("the seal must be written as sequence:hash, such as 12:9f86d0…");
        return UNREADABLE;
      }
    }
    try (BufferedReader lines =
        Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      return new VerifyChain(out).verify(lines, seal);
    } catch (CharacterCodingException e) {
      out.println("not in UTF-8: " + arguments[0]);
      return UNREADABLE;
    } catch (IOException e) {
      out.println("cannot be read: " + e.getMessage());
      return UNREADABLE;
    }
  }

  private int verify(BufferedReader lines, @Nullable Seal seal) throws IOException {
    String previous = ChainHead.BEGINNING;
    String chain = null;
    long sequence = 0;
    boolean sealed = false;
    String line;
    while ((line = lines.readLine()) != null) {
      sequence++;
      ExportedLine entry;
      String fault;
      try {
        entry = ExportedLine.parse(line);
        chain = chain == null ? entry.chain() : chain;
        fault = fault(entry, chain, sequence, previous);
      } catch (IllegalArgumentException e) {
        return broken(sequence, "cannot be read: " + e.getMessage());
      }
      if (fault != null) {
        return broken(sequence, fault);
      }
      previous = entry.hash();
      if (seal != null && seal.sequence() == sequence) {
        if (!seal.hash().equals(entry.hash())) {
          out.println("entry " + sequence + " is not the one that the seal was put on");
          return OTHER_THAN_THE_SEAL;
        }
        sealed = true;
      }
    }
    if (chain == null) {
      out.println("the file holds no entry");
      return UNREADABLE;
    }
    if (seal != null && !sealed) {
      out.println(
          "cut off: the chain ends at entry "
              + sequence
              + ", and the seal was put on entry "
              + seal.sequence());
      return OTHER_THAN_THE_SEAL;
    }
    out.println("whole: chain " + chain + ", " + sequence + " entries");
    out.println("seal: " + sequence + ":" + previous);
    return WHOLE;
  }

  private static @Nullable String fault(
      ExportedLine entry, String chain, long sequence, String previous) {
    if (!entry.chain().equals(chain)) {
      return "belongs to chain " + entry.chain() + " and not to " + chain;
    }
    if (entry.sequence() != sequence) {
      return "has number " + entry.sequence() + ": one was left out, added or moved";
    }
    if (!entry.previousHash().equals(previous)) {
      return "does not follow on the entry before it";
    }
    return entry.hashOfContent().equals(entry.hash())
        ? null
        : "says something else than when it was recorded";
  }

  private int broken(long place, String why) {
    out.println("broken at line " + place + ": the entry " + why);
    return BROKEN;
  }

  private static @Nullable Seal seal(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || !text.substring(colon + 1).matches("[0-9a-f]{64}")) {
      return null;
    }
    try {
      return new Seal(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
