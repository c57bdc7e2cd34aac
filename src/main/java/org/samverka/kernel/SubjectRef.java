package org.samverka.kernel;

/**
 * What something is about, without knowing its class: the kind ("case", "association") and its id.
 */
public record SubjectRef(String kind, long id) {

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
