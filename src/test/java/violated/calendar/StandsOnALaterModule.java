package violated.calendar;

import violated.campaign.Programme;

/** The calendar asks a campaign, which stands on the calendar. */
public record StandsOnALaterModule(Programme[] programmes) {}
