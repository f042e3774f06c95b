/**
 * How a request travels: who asks ({@link se.radslag.foundation.web.Visitor}), what is around every page ({@link
 * se.radslag.foundation.web.Frame}), how a page is written ({@link se.radslag.foundation.web.Html}), and what happens
 * when something is wrong ({@link se.radslag.foundation.web.NotFound}, {@link se.radslag.foundation.web.Refused},
 * {@link se.radslag.foundation.web.SignInRequired}, {@link se.radslag.foundation.web.Errors}).
 *
 * <p>Personal data: a form sent by someone not yet signed in is kept for an hour ({@code web_draft}), so that signing
 * in loses nothing; answers to "did this page help" carry no person.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.web;
