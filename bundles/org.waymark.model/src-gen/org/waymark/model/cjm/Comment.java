/**
 */
package org.waymark.model.cjm;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Comment#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Comment#getText <em>Text</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Comment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Comment#isResolved <em>Resolved</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Comment#getReplies <em>Replies</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends EObject {
	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getComment_Author()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Comment#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waymark.model.cjm.CjmPackage#getComment_Text()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.waymark.model.cjm.CjmPackage#getComment_Created()
	 * @model dataType="org.waymark.model.cjm.IsoInstant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Comment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(boolean)
	 * @see org.waymark.model.cjm.CjmPackage#getComment_Resolved()
	 * @model
	 * @generated
	 */
	boolean isResolved();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Comment#isResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #isResolved()
	 * @generated
	 */
	void setResolved(boolean value);

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getComment_Replies()
	 * @model containment="true"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	EList<Comment> getReplies();

} // Comment
