package org.samverka.application;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;

/** How an answer is written, and read into the one form in which it is stored. */
public enum FieldKind {
  /** One line. */
  LINE {
    @Override
    String read(String typed, int longest) {
      return SafeText.singleLine(typed, longest);
    }
  },
  /** Several lines. */
  TEXT {
    @Override
    String read(String typed, int longest) {
      return SafeText.multiLine(typed, longest);
    }
  },
  /** A number of people; nobody is a number too. */
  COUNT {
    @Override
    String read(String typed, int longest) {
      String digits = typed.strip();
      if (!digits.matches("\\d{1," + longest + "}")) {
        throw new InvalidValueException(MessageKey.of("application.fault.count"));
      }
      return Integer.toString(Integer.parseInt(digits));
    }
  },
  /** Whole kronor; nothing is an amount too. */
  MONEY {
    @Override
    String read(String typed, int longest) {
      return Long.toString(Money.parseOrZero(typed).kronor());
    }
  },
  /** One, two or three years. */
  YEARS {
    @Override
    String read(String typed, int longest) {
      return oneOf(typed, "1", "2", "3");
    }
  },
  /** Yes or no. */
  YES_NO {
    @Override
    String read(String typed, int longest) {
      return oneOf(typed, "yes", "no");
    }
  },
  /** How well founded the methods are: graded, never passed or failed. */
  KNOWLEDGE {
    @Override
    String read(String typed, int longest) {
      return oneOf(typed, "EVIDENCE_BASED", "PROVEN", "PROMISING", "UNDOCUMENTED");
    }
  },
  /** Ids from a list of choices, in order, with blanks between. */
  CHOICES {
    @Override
    String read(String typed, int longest) {
      TreeSet<Long> ids = new TreeSet<>();
      for (String id : typed.strip().split("[ ,]+", -1)) {
        if (!id.matches("\\d{1,18}")) {
          throw new InvalidValueException(MessageKey.of("application.fault.choice"));
        }
        ids.add(Long.valueOf(id));
      }
      return SafeText.singleLine(
          ids.stream().map(String::valueOf).collect(Collectors.joining(" ")), longest);
    }
  };

  /**
   * Reads what was typed, which is not blank.
   *
   * @throws InvalidValueException with the reason
   */
  abstract String read(String typed, int longest);

  private static String oneOf(String typed, String... allowed) {
    if (!Arrays.asList(allowed).contains(typed)) {
      throw new InvalidValueException(MessageKey.of("application.fault.choice"));
    }
    return typed;
  }
}
