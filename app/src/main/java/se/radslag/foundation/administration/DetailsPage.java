package se.radslag.foundation.administration;

import java.util.Map;

/** Name and contact of the organisation, as typed. */
public record DetailsPage(String name, String email, String phone, String postalAddress, Map<String, String> errors) {}
