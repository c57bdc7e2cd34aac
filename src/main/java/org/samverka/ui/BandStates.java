package org.samverka.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The signs of the band and what they are called, for the legend below a list. */
@ApplicationScoped
@Named("bandStates")
public class BandStates {

  /** The signs, from the calm to the grave. */
  public List<State> getAll() {
    return List.of(State.MET, State.JUS, State.LIM, State.BRE, State.INF, State.NON);
  }

  /** The key of a sign's word. */
  public String key(String vocabulary, State state) {
    return "ui.band." + vocabulary + "." + state + ".one";
  }
}
