/** Lets people (browser session) and partner systems (bearer token) in, and nobody else. */
package dk.samspil.portal.security;
