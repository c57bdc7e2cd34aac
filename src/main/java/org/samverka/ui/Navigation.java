package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The main navigation, gathered from the features. */
@RequestScoped
@Named("navigation")
public class Navigation {

  @Inject @Any private Instance<NavigationSource> sources;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private @Nullable List<Place> places;
  private @Nullable List<Place> publicPlaces;

  /** A place as the template shows it. */
  public record Place(String text, String href, boolean current) {}

  /** The places for this person. */
  public List<Place> getItems() {
    List<Place> known = places;
    if (known == null) {
      known = gather(NavigationSource::items);
      places = known;
    }
    return known;
  }

  /** The places on a public page. */
  public List<Place> getPublicItems() {
    List<Place> known = publicPlaces;
    if (known == null) {
      known = gather(NavigationSource::publicItems);
      publicPlaces = known;
    }
    return known;
  }

  private List<Place> gather(Function<NavigationSource, List<NavigationItem>> ask) {
    String here = request.getRequestURI().substring(request.getContextPath().length());
    return sources.stream()
        .flatMap(source -> ask.apply(source).stream())
        .sorted(Comparator.comparingInt(NavigationItem::order))
        .map(item -> new Place(text(item), request.getContextPath() + item.path(), item.isAt(here)))
        .toList();
  }

  private String text(NavigationItem item) {
    String label = messages.text(item.label());
    Integer count = item.count();
    return count == null || count == 0 ? label : label + " (" + count + ")";
  }
}
