/** Gives the engine the models and forms that this release brings and the engine has never had. */
package dk.samspil.portal.deployment;
