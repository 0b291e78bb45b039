/** Jobs as pages and events. */
package org.draftroom.support.jobs.web;
