package org.samverka.programme;

import jakarta.inject.Inject;
import java.util.List;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** The target groups and districts: everybody reads them, an administrator keeps them. */
@Service
public class Choices {

  private static final int LONGEST_NAME = 120;

  @Inject private ProgrammeRepository repository;
  @Inject private AuditLog audit;

  /** What new applications can choose from, in order. */
  public List<ChoiceView> offered(Actor actor, ChoiceList list, TextLanguage language) {
    return all(actor, list, language).stream().filter(ChoiceView::offered).toList();
  }

  /** Everything that could ever be chosen, so that an older choice still has its name. */
  public List<ChoiceView> all(Actor actor, ChoiceList list, TextLanguage language) {
    return choices(list).stream().map(choice -> choice.view(language)).toList();
  }

  /**
   * Adds one at the end.
   *
   * @return its id
   * @throws InvalidInputException when a name is missing, too long or there already
   */
  public long add(Actor actor, ChoiceList list, String nameSv, String nameEn) {
    actor.require("choice.add", new SubjectRef("choice", 0), Role.ADMINISTRATOR);
    List<Choice> others = choices(list);
    Names names = names(nameSv, nameEn, others, 0);
    int place = others.stream().mapToInt(Choice::place).max().orElse(0) + 1;
    Choice choice = repository.add(new Choice(list, place, names.sv(), names.en()));
    record(actor, "choice.added", choice, names);
    return choice.id();
  }

  /**
   * Renames one, and says whether it is still offered.
   *
   * @throws InvalidInputException when a name is missing, too long or there already
   * @throws StaleException when somebody else has changed it since it was seen
   * @throws RefusedException unless the actor is an administrator
   */
  public void change(
      Actor actor, long id, long seen, String nameSv, String nameEn, boolean offered) {
    actor.require("choice.change", new SubjectRef("choice", id), Role.ADMINISTRATOR);
    Choice choice =
        repository
            .choice(id)
            .orElseThrow(() -> new NotFoundException(new SubjectRef("choice", id)));
    StaleException.check(choice.ref(), Trail.SYSTEM.chain(), seen, choice.version());
    Names names = names(nameSv, nameEn, choices(choice.list()), id);
    choice.rename(names.sv(), names.en());
    choice.offer(offered);
    record(actor, "choice.changed", choice, names);
  }

  private List<Choice> choices(ChoiceList list) {
    return repository.choices().stream().filter(choice -> choice.list() == list).toList();
  }

  private record Names(String sv, String en) {}

  private static Names names(String sv, String en, List<Choice> others, long own) {
    Faults faults = new Faults();
    Names names =
        new Names(faults.line("nameSv", sv, LONGEST_NAME), faults.line("nameEn", en, LONGEST_NAME));
    faults.that(!names.sv().isEmpty(), "nameSv", "programme.choice.noName");
    faults.that(!names.en().isEmpty(), "nameEn", "programme.choice.noName");
    boolean taken =
        others.stream()
            .filter(other -> other.id() != own)
            .map(other -> other.view(TextLanguage.SV))
            .anyMatch(other -> other.nameSv().equalsIgnoreCase(names.sv()));
    faults.that(!taken, "nameSv", "programme.choice.taken");
    faults.stop();
    return names;
  }

  private void record(Actor actor, String action, Choice choice, Names names) {
    audit.record(
        Deed.of(actor, action, choice.ref(), Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("list", choice.list().name())
            .with("name", names.sv())
            .with("offered", String.valueOf(choice.isOffered())));
  }
}
