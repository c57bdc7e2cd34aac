insert into appeal_text (id, version, edition, tongue, valid_from, content)
  values (621, 1, 1, 'sv', '2000-01-01', 'Beslutet kan prövas genom laglighetsprövning enligt 13 kap. kommunallagen (2017:725).

Bara den som är medlem av kommunen kan begära det: den som är folkbokförd i kommunen, äger fast egendom här eller ska betala kommunalskatt här. En förening är därför ofta inte medlem. Att föreningen har sökt bidraget ger den ingen rätt att överklaga, men en medlem av föreningen som bor i kommunen kan göra det i eget namn.

Domstolen prövar om beslutet är lagligt, inte om det är lämpligt: om det har kommit till på rätt sätt, om det är en fråga för kommunen, om rätt organ har beslutat och om det strider mot någon lag. Den kan upphäva beslutet, men inte sätta ett annat i dess ställe.

Överklagandet ska vara skriftligt och skickas till den förvaltningsrätt som kommunen hör till. Skriv vilket beslut det gäller och vad som gör att beslutet inte är lagligt. Nya sådana omständigheter kan inte läggas till när tiden har gått ut. Överklagandet ska ha kommit in inom tre veckor från den dag då det tillkännagavs på kommunens digitala anslagstavla att protokollet har justerats.');
insert into appeal_text (id, version, edition, tongue, valid_from, content)
  values (622, 1, 1, 'en', '2000-01-01', 'The decision can be tried by legality review under chapter 13 of the Local Government Act (2017:725).

Only a member of the municipality can ask for it: somebody who is registered as resident here, owns real property here or is liable to pay municipal tax here. An association is therefore often not a member. That it applied for the grant gives it no right of appeal, but a member of the association who lives in the municipality can appeal in their own name.

The court tries whether the decision is lawful, not whether it is suitable: whether it came about in the right way, is a matter for the municipality, was made by the right body, and breaks no law. It can annul the decision, but cannot replace it with another.

The appeal must be in writing and be sent to the administrative court for the municipality. Say which decision it is about and what makes it unlawful. New grounds of that kind cannot be added once the time is over. The appeal must have reached the court within three weeks from the day on which it was announced on the municipality''s digital notice board that the minutes have been approved.');
