/** What every page shares: layout, errors, security headers, the current user. Only web leaves use it. */
package org.draftroom.web;
