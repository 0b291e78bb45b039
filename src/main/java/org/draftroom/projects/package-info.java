/** Projects: what a person works on, alone or with others; each holds scripts. Uses accounts and support. */
package org.draftroom.projects;
