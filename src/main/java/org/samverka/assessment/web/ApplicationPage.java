package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Everything that the association sent in, for whoever at the city may read it. */
@Named("applicationPage")
@RequestScoped
public class ApplicationPage extends CityPage {}
