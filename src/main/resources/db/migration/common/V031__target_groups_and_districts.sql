-- A list to begin with; the administrator adds, renames and withdraws. Ids below 1000 are never
-- given by the sequence.
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (101, 1, 'TARGET_GROUP', 1, 'Barn och unga', 'Children and young people', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (102, 1, 'TARGET_GROUP', 2, 'Föräldrar och familjer', 'Parents and families', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (103, 1, 'TARGET_GROUP', 3, 'Äldre', 'Older people', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (104, 1, 'TARGET_GROUP', 4, 'Personer med funktionsnedsättning', 'People with disabilities', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (105, 1, 'TARGET_GROUP', 5, 'Personer med psykisk ohälsa', 'People with mental ill-health', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (106, 1, 'TARGET_GROUP', 6, 'Personer med skadligt bruk eller beroende', 'People with harmful use or addiction', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (107, 1, 'TARGET_GROUP', 7, 'Personer i hemlöshet', 'People who are homeless', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (108, 1, 'TARGET_GROUP', 8, 'Våldsutsatta', 'People subjected to violence', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (109, 1, 'TARGET_GROUP', 9, 'Personer som utövar våld', 'People who use violence', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (110, 1, 'TARGET_GROUP', 10, 'Hbtqi-personer', 'LGBTQI people', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (111, 1, 'TARGET_GROUP', 11, 'Nyanlända', 'People new to the country', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (112, 1, 'TARGET_GROUP', 12, 'Personer som vill lämna kriminalitet', 'People who want to leave crime', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (113, 1, 'TARGET_GROUP', 13, 'Personer i prostitution eller människohandel', 'People in prostitution or human trafficking', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (114, 1, 'TARGET_GROUP', 14, 'Personer med skulder', 'People in debt', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (115, 1, 'TARGET_GROUP', 15, 'Anhöriga', 'Relatives', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (151, 1, 'DISTRICT', 1, 'Hela staden', 'The whole city', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (152, 1, 'DISTRICT', 2, 'Bromma', 'Bromma', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (153, 1, 'DISTRICT', 3, 'Enskede-Årsta-Vantör', 'Enskede-Årsta-Vantör', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (154, 1, 'DISTRICT', 4, 'Farsta', 'Farsta', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (155, 1, 'DISTRICT', 5, 'Hägersten-Älvsjö', 'Hägersten-Älvsjö', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (156, 1, 'DISTRICT', 6, 'Hässelby-Vällingby', 'Hässelby-Vällingby', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (157, 1, 'DISTRICT', 7, 'Järva', 'Järva', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (158, 1, 'DISTRICT', 8, 'Kungsholmen', 'Kungsholmen', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (159, 1, 'DISTRICT', 9, 'Norra innerstaden', 'Norra innerstaden', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (160, 1, 'DISTRICT', 10, 'Skarpnäck', 'Skarpnäck', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (161, 1, 'DISTRICT', 11, 'Skärholmen', 'Skärholmen', true);
insert into choice (id, version, list, place, name_sv, name_en, offered)
  values (162, 1, 'DISTRICT', 12, 'Södermalm', 'Södermalm', true);
