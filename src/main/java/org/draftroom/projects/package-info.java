/** Projects: what a person works on; each holds scripts. Uses accounts and support. */
package org.draftroom.projects;
