/** The people who use this Draftroom: the owner, sign-in and sign-out. Uses support. */
package org.draftroom.accounts;
