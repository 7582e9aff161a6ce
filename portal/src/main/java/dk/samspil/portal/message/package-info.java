/** What people and registers tell a journey's processes besides their tasks. Names no process. */
package dk.samspil.portal.message;
