package org.samverka.ui;

import java.util.List;

/** A feature's places in the main navigation. Each feature may have one such CDI bean. */
public interface NavigationSource {

  /** The places for the person who asks; none if it is nobody's business of theirs. */
  List<NavigationItem> items();

  /** The places on the public pages: the same for everybody, since those pages are cached. */
  default List<NavigationItem> publicItems() {
    return List.of();
  }
}
