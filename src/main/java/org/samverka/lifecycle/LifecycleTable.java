package org.samverka.lifecycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samverka.identity.Role;

/** Writes a life cycle as a table in Markdown; docs/lifecycle.md consists of these. */
public final class LifecycleTable {

  private LifecycleTable() {}

  /** The table of one life cycle, under its heading. */
  public static <S extends Enum<S>, X extends Enum<X> & Transition<S>> String markdown(
      String heading, Class<X> transitions) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(heading).append("\n\n");
    text.append("| Transition | From | To | Who | Reason |\n|---|---|---|---|---|\n");
    for (X transition : transitions.getEnumConstants()) {
      S to = transition.to();
      text.append("| ")
          .append(transition.name())
          .append(" | ")
          .append(names(transition.from()))
          .append(" | ")
          .append(to == null ? "stays" : to.name())
          .append(" | ")
          .append(roles(transition.who()))
          .append(" | ")
          .append(transition.reason() == Reason.NEEDED ? "required" : "")
          .append(" |\n");
    }
    return text.toString();
  }

  private static String names(Collection<? extends Enum<?>> values) {
    return values.stream()
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static String roles(Set<Role> roles) {
    return new TreeSet<>(roles)
        .stream()
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
  }
}
