package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps {@link StoredValue}s. */
@ApplicationScoped
class StoredValueRepository {

  @PersistenceContext private EntityManager em;

  Optional<String> find(String name) {
    return Optional.ofNullable(em.find(StoredValue.class, name)).map(StoredValue::content);
  }

  void put(String name, String content) {
    StoredValue value = em.find(StoredValue.class, name);
    if (value == null) {
      em.persist(new StoredValue(name, content));
    } else {
      value.change(content);
    }
  }
}
