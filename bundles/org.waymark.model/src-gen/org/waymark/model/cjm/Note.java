/**
 */
package org.waymark.model.cjm;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Note#getColor <em>Color</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Note#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Note#getCreated <em>Created</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Note#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waymark.model.cjm.CjmPackage#getNote_Text()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getNote_Color()
	 * @model dataType="org.waymark.model.cjm.Color"
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Note#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getNote_Author()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Note#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.waymark.model.cjm.CjmPackage#getNote_Created()
	 * @model dataType="org.waymark.model.cjm.IsoInstant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Note#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(NamedElement)
	 * @see org.waymark.model.cjm.CjmPackage#getNote_About()
	 * @model
	 * @generated
	 */
	NamedElement getAbout();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Note#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(NamedElement value);

} // Note
