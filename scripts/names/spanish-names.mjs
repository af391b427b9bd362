/** Common Spanish given names and surnames, beyond those of the packages. Written by hand. */
const list = (text) => text.trim().split(/\s+/);

export const SPANISH_GIVEN = list(`
  Abril Adela Adriana Agustín Aída Ainhoa Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Alma Almudena Álvaro Amalia
  Amanda Amelia Amparo Ana Anabel Andrea Andrés Ángel Ángela Ángeles Antonia Antonio Araceli Ariadna Armando Arturo Asunción
  Aurelio Aurora Azucena Baltasar Bárbara Beatriz Begoña Belén Benito Benjamín Berenice Bernardo Berta Blanca Borja Brenda Bruno
  Camila Camilo Candela Caridad Carla Carlos Carlota Carmela Carmen Carolina Catalina Cayetana Cecilia Celia César Clara Claudia
  Clemente Concepción Conchita Consuelo Coral Cristian Cristina Cristóbal Cruz Dalia Damián Daniel Daniela Darío David Débora
  Delfina Diana Diego Dolores Domingo Dulce Eduardo Elena Elías Elisa Elvira Emilia Emiliano Emilio Encarnación Enrique Ernesto
  Esperanza Esteban Estefanía Estela Ester Estrella Eugenia Eugenio Eulalia Eva Evaristo Ezequiel Fabián Fabiola Fátima Federico
  Felipe Félix Fermín Fernanda Fernando Fidel Filomena Flavia Florencia Francisca Francisco Gabriel Gabriela Gael Genoveva Gerardo
  Germán Gilberto Gisela Gloria Gonzalo Graciela Gregorio Guadalupe Guillermina Guillermo Gustavo Héctor Helena Heriberto
  Hernán Hilda Horacio Hortensia Hugo Humberto Ignacio Iker Ildefonso Inés Inmaculada Irene Iris Irma Isaac Isabel Isabela
  Isidro Ismael Itzel Iván Jacinto Jacobo Jaime Javier Jazmín Jerónimo Jesús Jimena Joaquín Jordi Jorge José Josefa Josefina
  Juan Juana Juanita Julia Julián Juliana Julieta Julio Justo Karina Laia Laura Lázaro Leandro Leire Leonardo Leonor Leopoldo
  Leticia Lidia Liliana Lola Lorena Lorenzo Lourdes Lucas Lucía Luciana Luciano Luis Luisa Luz Macarena Magdalena Maite Manuel
  Manuela Marcela Marcelino Marcelo Marco Marcos Margarita María Mariana Mariano Maribel Maricarmen Marina Mario Marisa Marisol
  Marta Martín Martina Mateo Matías Matilde Mauricio Maximiliano Máximo Mercedes Micaela Miguel Milagros Minerva Miriam Mireia
  Moisés Mónica Montserrat Nadia Natalia Nerea Nicanor Nicolás Nieves Nicolasa Noelia Noemí Norma Nuria Octavio Ofelia Olga
  Olivia Omar Oriol Óscar Oswaldo Pablo Paco Paloma Paola Patricia Patricio Paula Paulina Pedro Pepe Pilar Próspero Purificación
  Rafael Rafaela Ramiro Ramón Ramona Raquel Raúl Rebeca Regina Remedios Renata Reyes Ricardo Roberto Rocío Rodolfo Rodrigo
  Rogelio Román Romina Rosa Rosalía Rosalinda Rosario Rubén Rufino Salvador Samuel Sandra Santiago Santos Sara Saúl Sebastián
  Selene Sergio Silvia Simón Sofía Sol Soledad Sonia Susana Tamara Tatiana Teodoro Teresa Tobías Tomás Trinidad Ulises Úrsula
  Valentina Valentín Valeria Vanesa Verónica Vicenta Vicente Víctor Victoria Violeta Virginia Viviana Wilfredo Ximena Yadira
  Yago Yamila Yesenia Yolanda Zaira Zoe Zulema
`);

export const SPANISH_SURNAMES = list(`
  Acosta Aguilar Aguirre Alarcón Alonso Altamirano Álvarez Amador Andrade Aranda Araujo Arce Arias Arroyo Ávila Ayala Barrera
  Barrios Becerra Beltrán Benavides Benítez Bermúdez Bernal Blanco Bravo Bustamante Caballero Cabrera Calderón Calvo Camacho
  Campos Cano Cárdenas Carmona Carrasco Carrillo Castañeda Castillo Castro Cervantes Chávez Cisneros Contreras Cordero Córdoba
  Coronado Correa Cortés Crespo Cruz Cuevas Delgado Díaz Domínguez Durán Echeverría Escobar Escudero Espinosa Esquivel Estrada
  Fernández Ferrer Figueroa Flores Fuentes Gálvez Gallardo Gallegos García Garrido Garza Gil Giménez Gómez González Guerra
  Guerrero Guevara Gutiérrez Guzmán Heredia Hernández Herrera Herrero Hidalgo Huerta Hurtado Ibáñez Ibarra Iglesias Izquierdo
  Jiménez Juárez Lara León Linares Lozano Lugo Luna Macías Maldonado Marín Márquez Martínez Medina Méndez Mendoza Menéndez
  Merino Miranda Molina Montenegro Montero Montes Montoya Mora Morales Moreno Muñoz Murillo Navarro Nieto Núñez Ochoa Olivares
  Olmos Ordóñez Orozco Ortega Ortiz Osorio Pacheco Padilla Palacios Paredes Parra Pascual Pastor Peña Peralta Pérez Pineda Pinto
  Ponce Prieto Quintana Quintero Quiroga Ramírez Ramos Rangel Reyes Ríos Rivas Rivera Robles Rodríguez Rojas Roldán Román
  Romero Rosales Rosas Rubio Ruiz Salazar Salinas Sánchez Sandoval Santana Santillán Santos Serrano Sierra Silva Solís Soria
  Sosa Soto Suárez Tapia Tejada Toledo Toro Torres Trejo Trujillo Ureña Uribe Valdés Valdivia Valencia Valenzuela Vargas
  Vázquez Vega Velasco Velázquez Vera Vergara Vicente Vidal Vila Villalobos Villanueva Villarreal Villegas Zamora Zambrano
  Zapata Zárate Zavala Zepeda Zúñiga
`);
