"""Given names, and what they tell about a person. Names that both women and men bear stand in both lists."""

from __future__ import annotations

FEMALE = frozenset(
    """
    Aaliyah Abby Abigail Ada Adele Agatha Agnes Aileen Aisha Aisling Alana Alessandra Alex Alexa Alexandra Alexis
    Alice Alicia Alina Alison Allison Alma Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anabel Anastasia Andrea
    Angel Angela Angelica Angelina Angie Anita Ann Anna Annabel Anne Annette Annie Antonia Anya April Ariana Arlene
    Ashley Astrid Audrey Ava Avery Ayesha Barbara Beatrice Becky Bella Bernadette Bernice Bertha Beryl Beth Bethan
    Bethany Betsy Betty Beverley Beverly Bianca Blanche Bonnie Brenda Bridget Bronwen Brooke Caitlin Camilla Camille
    Candace Cara Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Casey Cassandra Catherine
    Cathy Catriona Cecilia Celeste Celia Charlene Charlotte Chelsea Cheryl Chioma Chloe Christina Christine Ciara
    Cindy Claire Clara Clare Claudia Colette Colleen Connie Constance Cora Corinne Courtney Cynthia Daisy Dana
    Daniela Danielle Daphne Dawn Deb Debbie Deborah Debra Deirdre Delia Delores Denise Desiree Diana Diane Dina
    Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleri Elisa Elisabeth Elise Eliza
    Elizabeth Ella Ellen Ellie Elsie Emily Emma Erica Erika Erin Esme Esther Ethel Eva Eve Evelyn Faith Faiza Fatima
    Fatou Faye Felicity Fern Fiona Flora Florence Frances Francesca Freya Gabriela Gabrielle Gail Gaynor Gemma
    Geraldine Gertrude Ghazala Gillian Gina Ginger Giorgia Gisele Gladys Glenda Glenys Gloria Grace Greta Gretchen
    Gwen Gwyneth Hailey Hannah Harriet Hattie Hayley Hazel Heather Heidi Helen Helena Helene Hilary Hilda Hillary
    Holly Hope Huma Ida Ilana Imelda Imogen Indira Ines Ingrid Irene Iris Irma Isabel Isabella Isabelle Isla Ivana
    Ivanka Ivy Jackie Jacqueline Jade Jamila Jan Jana Jane Janelle Janet Janice Janine Jasmine Jayne Jean Jeanette
    Jeanne Jemima Jen Jenna Jennie Jennifer Jenny Jess Jessica Jessie Jill Jillian Jo Joan Joanna Joanne Jocelyn
    Jodie Jordan Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet Juliette June
    Karen Karin Karina Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kaya Kayla Keisha Kellie Kelly Kelsey
    Kemi Kendra Kerry Kim Kimberly Kirsten Kirstie Kirsty Kristen Kristin Kristina Krystal Kylie Lara Latoya Laura
    Lauren Laurie Lea Leah Leanne Leila Lena Lenora Leonora Lesley Leslie Leticia Lila Lilian Lillian Lily Linda
    Lindsay Lindsey Lisa Liz Liza Lizzie Lois Lola Loretta Lori Lorna Lorraine Louisa Louise Lucia Lucille Lucinda
    Lucy Luisa Lydia Lynda Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Maggie Mahnoor Mairead Maisie
    Malala Mandy Mara Marcia Margaret Margarita Margot Maria Mariah Mariam Mariana Marianne Marie Marilyn Marina
    Marion Marissa Marjorie Marlene Marsha Martha Martina Mary Maryam Matilda Maud Maura Maureen Mavis Maxine May
    Maya Meena Meg Megan Meghan Mel Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle
    Mildred Millicent Millie Mina Minnie Miranda Miriam Moira Molly Mona Monica Morag Morgan Muriel Myra Myrtle
    Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nerys Niamh Nicky Nicola Nicole Nikki Nina Noor Nora
    Noreen Norma Nuala Octavia Odette Olga Olive Olivia Oona Ophelia Oprah Paige Pam Pamela Patience Patricia Patsy
    Patti Patty Paula Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pippa Polly Poppy Portia
    Priscilla Priti Priya Rachael Rachel Ramona Rana Raquel Rashida Rebecca Regina Renata Rene Renee Rhiannon Rhoda
    Rhonda Rita Roberta Robin Robyn Rochelle Roisin Rosa Rosalie Rosalind Rosamund Rose Roseanne Rosemary Rosie
    Rowena Roxanne Ruby Ruth Sabrina Sadia Sadie Sally Salma Sam Samantha Sandra Sara Sarah Sasha Saskia Savannah
    Scarlett Selina Selma Serena Shabana Shami Shannon Sharon Sheila Shelby Shelley Sheri Sherry Sheryl Shirin
    Shirley Shona Sian Sienna Silvia Simone Sinead Siobhan Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella
    Stephanie Sue Suella Summer Susan Susanna Susannah Suzanne Suzy Sybil Sylvia Tabitha Tamara Tamika Tammy Tania
    Tanya Tara Tasha Tatiana Taylor Teresa Teri Tessa Thandiwe Thelma Theresa Therese Tiffany Tilda Tina Toni Tracey
    Traci Tracy Tricia Trisha Trudy Ulrike Una Ursula Val Valerie Vanessa Vera Verity Verna Veronica Vicki Vicky
    Victoria Viola Violet Virginia Vivian Vivien Vivienne Wanda Wendy Wilhelmina Wilma Winifred Winnie Xanthe Yasmin
    Yasmine Yolanda Yvette Yvonne Zadie Zahra Zainab Zara Zelda Zoe Zofia Zora
    """.split()
)
"""Given names of women, mainly English, with some of other languages that are common in English-language news."""

MALE = frozenset(
    """
    Aaron Abdul Abdullah Abe Abel Abraham Adam Adil Aditya Adrian Ahmad Ahmed Aidan Ajay Akbar Al Alan Alastair
    Albert Alberto Aldo Alec Alejandro Alessandro Alex Alexander Alexei Alfie Alfonso Alfred Ali Alistair Allan
    Allen Alvin Amir Amit Anas Anatoly Anders Andre Andrei Andrew Andy Aneurin Angel Angelo Angus Anil Anthony
    Antoine Anton Antonio Archie Arjun Armando Arnold Arthur Arturo Asad Asher Ashley Ashraf Atul Aubrey August
    Austin Avery Barack Barnaby Barney Barry Bart Bartholomew Bashar Basil Ben Benedict Benjamin Benny Bernard
    Bernie Bert Bertie Bill Billy Bjorn Blair Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce
    Bruno Bryan Bryce Byron Caleb Calum Calvin Cameron Carl Carlos Carlton Carter Casey Cecil Cedric Cesar Chad
    Charles Charlie Chester Chris Christian Christopher Chuck Clarence Clark Claude Clay Clayton Clement Cliff
    Clifford Clint Clive Clyde Cole Colin Connor Conor Conrad Corey Cornelius Cory Craig Curtis Cyril Cyrus Dai Dale
    Damian Damien Damon Dan Dana Daniel Danny Dante Darren Darryl Dave David Davis Dean Declan Denis Dennis Denzel
    Derek Dermot Desmond Dev Devin Dexter Diego Dieter Dillon Dimitri Dominic Don Donal Donald Donovan Doug Douglas
    Drew Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah
    Elliot Elliott Ellis Elmer Elon Elvis Emanuel Emeka Emil Emilio Emmanuel Emmett Enoch Enrique Eric Erik Ernest
    Ernesto Ernie Errol Ethan Euan Eugene Evan Ewan Ezra Fabio Faisal Farid Felipe Felix Ferdinand Fergus Fernando
    Fidel Finlay Finn Floyd Francis Francisco Francois Frank Frankie Franklin Fraser Fred Freddie Frederick Gabriel
    Gareth Garry Garth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry Gideon Gilbert Giles Giorgio
    Giovanni Glen Glenn Godfrey Gordon Graeme Graham Grant Greg Gregory Griff Guido Guillermo Gus Gustav Guy Habib
    Hakeem Hal Hamid Hamish Hans Harold Haroon Harrison Harry Harvey Hasan Hassan Hector Henri Henrik Henry Herbert
    Herman Hermann Hernan Hilary Homer Horace Howard Hubert Hugh Hugo Humphrey Hussein Hywel Iain Ian Ibrahim Idris
    Ieuan Ignacio Igor Ilya Imran Ira Irving Irwin Isaac Isaiah Ismail Ivan Ivor Jack Jacob Jacques Jaime Jake Jamal
    James Jamie Jan Jared Jarrod Jason Jasper Javid Javier Jay Jean Jeb Jed Jeff Jefferson Jeffrey Jerald Jeremiah
    Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joaquin Joe Joel Johan Johannes John Johnnie Johnny Jon Jonah Jonas
    Jonathan Jonny Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio Julius Jurgen Justin Kamal
    Karim Karl Kash Kasim Keir Keith Kelvin Ken Kendrick Kenneth Kenny Kent Kenyatta Kerry Kevin Khalid Khizr Kim
    Kirk Klaus Kofi Kris Kumar Kurt Kwame Kwasi Kyle Lamar Lance Larry Lars Laurence Laurie Lawrence Lee Len Lenny
    Leo Leon Leonard Leonardo Leopold Leroy Les Leslie Lester Levi Lewis Liam Lincoln Lindsey Lionel Llewellyn Lloyd
    Logan Lorenzo Lou Louis Luca Lucas Lucian Luigi Luis Luke Luther Lyle Lyndon Magnus Mahmoud Malcolm Manuel Marc
    Marcel Marco Marcos Marcus Mario Mark Marlon Marshall Martin Marty Marvin Mason Massimo Mateo Mathew Matt Matteo
    Matthew Maurice Mauricio Max Maximilian Maxwell Mehdi Mehmet Melvin Merrick Mervyn Micah Michael Michel Miguel
    Mike Mikhail Miles Milo Milton Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohan Mohsin Montgomery Morgan
    Morris Mortimer Moses Muhammad Mustafa Myles Nadhim Nathan Nathaniel Naveed Neal Ned Neil Nelson Neville Newt
    Niall Nicholas Nick Nicky Nico Nicolas Nigel Nikita Nikolai Noah Noel Norman Olaf Oleg Oliver Omar Osama Oscar
    Otis Otto Owen Pablo Paddy Paolo Parker Pascal Pat Patrick Paul Pavel Pedro Percy Perry Pete Peter Phil Philip
    Phillip Pierre Piers Piotr Pradeep Pranav Preston Prince Quentin Quincy Rafael Rahul Raj Rajesh Ralph Ramon Rand
    Randall Randolph Randy Raphael Rashid Raul Ravi Ray Raymond Reggie Reginald Reid Reince Rene Reuben Rex Rhodri
    Rhys Ricardo Rich Richard Rick Ricky Rishi Rob Robbie Robert Roberto Robin Rocco Rod Roddy Roderick Rodney
    Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolph Rudy Rupert Rush Russ Russell Ryan
    Sadiq Saeed Sajid Salman Salvador Salvatore Sam Samir Sammy Samuel Sandeep Sanjay Santiago Saul Scott Sean
    Sebastian Serge Sergei Sergio Seth Shane Shannon Shaun Shawn Sheldon Sid Sidney Silvio Simon Sol Solomon Spencer
    Stan Stanley Stefan Stephen Sterling Steve Steven Stewart Stuart Suleiman Sunil Sven Syed Tariq Taylor Ted
    Terence Terrance Terrence Terry Theo Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy Tony Travis
    Trent Trevor Tristan Troy Tucker Tyler Tyrone Uday Umar Vaclav Val Vernon Victor Vijay Viktor Vince Vincent
    Virgil Vivek Vlad Vladimir Volodymyr Wade Wallace Walt Walter Warren Wayne Wes Wesley Wilbur Wilfred Will
    Willard William Willie Wilson Winston Wolfgang Woodrow Xavier Yahya Yasser Yosef Yousef Yuri Yusuf Zac Zach
    Zachary Zaid Zane
    """.split()
)
"""Given names of men."""

GIVEN = FEMALE | MALE


def gender_of(given: str) -> str:
    """``female``, ``male``, or "" where the name is unknown or borne by both."""
    female, male = given in FEMALE, given in MALE
    if female == male:
        return ""
    return "female" if female else "male"
